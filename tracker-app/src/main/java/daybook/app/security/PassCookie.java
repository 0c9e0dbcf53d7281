package daybook.app.security;

import daybook.app.session.Pass;
import jakarta.servlet.http.HttpServletResponse;

/** The cookie of a sitting: for this browser session, for our own pages, for the sitting's path alone. */
public final class PassCookie {
    static final String NAME = "daybook";

    private PassCookie() {}

    public static void give(HttpServletResponse response, Pass pass) {
        response.addHeader("Set-Cookie", cookie(pass, pass.cookie()));
    }

    public static void takeBack(HttpServletResponse response, Pass pass) {
        response.addHeader("Set-Cookie", cookie(pass, "") + "; Max-Age=0");
    }

    private static String cookie(Pass pass, String value) {
        return NAME + "=" + value + "; Path=/j/" + pass.key() + "; HttpOnly; SameSite=Strict";
    }
}
