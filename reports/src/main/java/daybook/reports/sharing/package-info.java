/** What somebody else may see: what is not shared is gone before anything is counted or drawn. */
@NullMarked
package daybook.reports.sharing;

import org.jspecify.annotations.NullMarked;
