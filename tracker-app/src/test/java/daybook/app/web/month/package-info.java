/** Tested over a real port. */
@NullMarked
package daybook.app.web.month;

import org.jspecify.annotations.NullMarked;
