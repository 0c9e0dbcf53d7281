/** What stands on a page, before anything decides how it looks. */
@NullMarked
package daybook.reports.block;

import org.jspecify.annotations.NullMarked;
