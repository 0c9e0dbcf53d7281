@NullMarked
package daybook.reports.svg;

import org.jspecify.annotations.NullMarked;
