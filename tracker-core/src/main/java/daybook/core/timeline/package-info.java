/** The read side: what was logged, as it counts now, with its history. */
@NullMarked
package daybook.core.timeline;

import org.jspecify.annotations.NullMarked;
