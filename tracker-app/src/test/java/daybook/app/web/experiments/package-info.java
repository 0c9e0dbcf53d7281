/** Tested over a real port. */
@NullMarked
package daybook.app.web.experiments;

import org.jspecify.annotations.NullMarked;
