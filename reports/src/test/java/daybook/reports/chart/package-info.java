@NullMarked
package daybook.reports.chart;

import org.jspecify.annotations.NullMarked;
