package daybook.app.security;

import daybook.app.session.Opened;
import daybook.app.session.Pass;
import daybook.app.session.Sitting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in whoever has both the path and the cookie of the sitting, and sends back the forms of everybody else. */
final class KnowsThePass extends OncePerRequestFilter {
    static final String STARTING = "starting";
    static final String UNLOCKED = "unlocked";
    private final Sitting sitting;

    KnowsThePass(Sitting sitting) {
        this.sitting = sitting;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/j/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Sitting.State state = sitting.state();
        Optional<Pass> pass = held(state).filter(held -> bears(request, held));
        if (pass.isEmpty()) {
            nobody(request, response, chain);
            return;
        }
        sitting.touch();
        Passing.mark(request, pass.get(), unlocked(state));
        SecurityContextHolder.setContext(new SecurityContextImpl(new UsernamePasswordAuthenticationToken(
                "sitting", null, AuthorityUtils.createAuthorityList(unlocked(state) == null ? STARTING : UNLOCKED))));
        chain.doFilter(request, response);
    }

    /** A form is answered here, before its token is judged: the token went with the sitting. */
    private static void nobody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
        } else {
            WhenLocked.answer(request, response);
        }
    }

    private static Optional<Pass> held(Sitting.State state) {
        return switch (state) {
            case Sitting.State.Locked ignored -> Optional.empty();
            case Sitting.State.Starting(Pass pass, var ignored) -> Optional.of(pass);
            case Sitting.State.Unlocked(Opened opened) -> Optional.of(opened.pass());
        };
    }

    private static @Nullable Opened unlocked(Sitting.State state) {
        return state instanceof Sitting.State.Unlocked(Opened opened) ? opened : null;
    }

    private static boolean bears(HttpServletRequest request, Pass pass) {
        String[] parts = request.getRequestURI().split("/", 4);
        Cookie[] cookies = request.getCookies();
        return parts.length == 4
                && cookies != null
                && List.of(cookies).stream()
                        .filter(cookie -> cookie.getName().equals(PassCookie.NAME))
                        .anyMatch(cookie -> pass.isFor(parts[2], cookie.getValue()));
    }
}
