/** Drawings: a file a chart, and one for how all of them look. The only user of the chart library. */
@NullMarked
package daybook.reports.chart;

import org.jspecify.annotations.NullMarked;
