/** Tests of the API for other programs, over a real port. */
@NullMarked
package daybook.app.rest;

import org.jspecify.annotations.NullMarked;
