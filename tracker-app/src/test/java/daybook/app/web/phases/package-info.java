/** Tested over a real port. */
@NullMarked
package daybook.app.web.phases;

import org.jspecify.annotations.NullMarked;
