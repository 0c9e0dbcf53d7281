/** The same journal for other programs: JSON under {@code /api/v1}, for whoever bears the token of this start. */
@NullMarked
package daybook.app.rest;

import org.jspecify.annotations.NullMarked;
