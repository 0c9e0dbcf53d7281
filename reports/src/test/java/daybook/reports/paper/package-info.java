@NullMarked
package daybook.reports.paper;

import org.jspecify.annotations.NullMarked;
