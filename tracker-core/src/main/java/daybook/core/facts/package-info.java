/** All numbers of a report or a page, and no words. */
@NullMarked
package daybook.core.facts;

import org.jspecify.annotations.NullMarked;
