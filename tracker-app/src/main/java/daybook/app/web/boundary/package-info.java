/** Boundary cards: what I protect, my limit, my words, what I do if it is crossed. */
@NullMarked
package daybook.app.web.boundary;

import org.jspecify.annotations.NullMarked;
