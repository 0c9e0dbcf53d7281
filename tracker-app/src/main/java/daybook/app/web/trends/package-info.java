/** Whether boundaries are getting steadier: a period's findings and drawings, with the numbers behind them. */
@NullMarked
package daybook.app.web.trends;

import org.jspecify.annotations.NullMarked;
