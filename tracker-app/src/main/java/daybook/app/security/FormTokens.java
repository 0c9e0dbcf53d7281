package daybook.app.security;

import daybook.app.session.Pass;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** The token in every form: the sitting's own, or at the door one made when the server started. Nothing in a session. */
final class FormTokens implements CsrfTokenRepository {
    private final String door = Pass.random(32);

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return new DefaultCsrfToken(
                "X-CSRF-TOKEN",
                "_csrf",
                Passing.pass(request).map(Pass::formToken).orElse(door));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // Nothing to save: the token hangs on the sitting.
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return generateToken(request);
    }
}
