/** The evening close, and any check-in of a day. */
@NullMarked
package daybook.app.web.evening;

import org.jspecify.annotations.NullMarked;
