/** The monthly check-in: signs in me, and apart from that as I see them in somebody else, four scales, what we agreed. */
@NullMarked
package daybook.app.web.month;

import org.jspecify.annotations.NullMarked;
