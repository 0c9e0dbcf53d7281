package daybook.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a page of a locked journal answers, whether or not there ever was such a page. */
public final class WhenLocked {
    private WhenLocked() {}

    /** A posted form gets a redirect even now: the browser would write it to disk beside any other answer. */
    public static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(401);
            response.setHeader("HX-Redirect", "/");
        } else if (request.getMethod().equals("GET")) {
            response.sendError(401);
        } else {
            response.setStatus(303);
            response.setHeader("Location", "/");
        }
    }
}
