@NullMarked
package daybook.reports.house;

import org.jspecify.annotations.NullMarked;
