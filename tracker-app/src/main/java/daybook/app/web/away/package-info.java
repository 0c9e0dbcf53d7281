/** Stepping away and coming back: why, for how long, and what was repaired. */
@NullMarked
package daybook.app.web.away;

import org.jspecify.annotations.NullMarked;
