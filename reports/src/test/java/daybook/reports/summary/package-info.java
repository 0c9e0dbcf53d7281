@NullMarked
package daybook.reports.summary;

import org.jspecify.annotations.NullMarked;
