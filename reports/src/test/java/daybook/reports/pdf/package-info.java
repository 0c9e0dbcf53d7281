@NullMarked
package daybook.reports.pdf;

import org.jspecify.annotations.NullMarked;
