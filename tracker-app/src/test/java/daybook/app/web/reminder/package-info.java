/** Tested over a real port. */
@NullMarked
package daybook.app.web.reminder;

import org.jspecify.annotations.NullMarked;
