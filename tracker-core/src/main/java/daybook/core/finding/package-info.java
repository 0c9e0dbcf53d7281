/** What may be claimed from the numbers, how firmly, and what is missing where nothing may. */
@NullMarked
package daybook.core.finding;

import org.jspecify.annotations.NullMarked;
