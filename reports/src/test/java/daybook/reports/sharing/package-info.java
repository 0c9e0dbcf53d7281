@NullMarked
package daybook.reports.sharing;

import org.jspecify.annotations.NullMarked;
