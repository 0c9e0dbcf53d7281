package daybook.app.security;

import daybook.app.session.Opened;
import daybook.app.session.Pass;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a request was let in with. */
public final class Passing {
    private static final String PASS = Passing.class.getName() + ".pass";
    private static final String OPENED = Passing.class.getName() + ".opened";

    private Passing() {}

    static void mark(HttpServletRequest request, Pass pass, @Nullable Opened opened) {
        request.setAttribute(PASS, pass);
        request.setAttribute(OPENED, opened);
    }

    public static Optional<Pass> pass(HttpServletRequest request) {
        return Optional.ofNullable((Pass) request.getAttribute(PASS));
    }

    public static Optional<Opened> opened(HttpServletRequest request) {
        return Optional.ofNullable((Opened) request.getAttribute(OPENED));
    }
}
