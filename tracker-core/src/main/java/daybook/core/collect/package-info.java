/** The small persistent map under the two folds. */
@NullMarked
package daybook.core.collect;

import org.jspecify.annotations.NullMarked;
