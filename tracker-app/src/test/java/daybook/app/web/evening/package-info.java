/** Tested over a real port. */
@NullMarked
package daybook.app.web.evening;

import org.jspecify.annotations.NullMarked;
