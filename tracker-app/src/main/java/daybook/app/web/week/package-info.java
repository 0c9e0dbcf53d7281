/** The weekly check-in: what went well, what hurt, and whether more help is wished for. */
@NullMarked
package daybook.app.web.week;

import org.jspecify.annotations.NullMarked;
