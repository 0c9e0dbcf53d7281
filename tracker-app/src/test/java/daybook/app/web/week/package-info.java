/** Tested over a real port. */
@NullMarked
package daybook.app.web.week;

import org.jspecify.annotations.NullMarked;
