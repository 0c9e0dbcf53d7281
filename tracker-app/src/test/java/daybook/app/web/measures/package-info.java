/** Tested over a real port. */
@NullMarked
package daybook.app.web.measures;

import org.jspecify.annotations.NullMarked;
