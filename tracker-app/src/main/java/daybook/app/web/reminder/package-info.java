/** A neutral calendar entry to take away. Nothing here rings by itself. */
@NullMarked
package daybook.app.web.reminder;

import org.jspecify.annotations.NullMarked;
