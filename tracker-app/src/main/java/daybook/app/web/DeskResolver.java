package daybook.app.web;

import daybook.app.security.Passing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;

/** Gives a handler the {@link Desk} of the sitting that let the request in. */
@Component
class DeskResolver implements HandlerMethodArgumentResolver {
    private final Clock clock;
    private final LocaleResolver locales;
    private final MessageSource words;

    DeskResolver(Clock clock, LocaleByPreference locales, MessageSource words) {
        this.clock = clock;
        this.words = words;
        this.locales = locales;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Desk.class);
    }

    @Override
    public Desk resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        return Passing.opened(request)
                .map(opened -> new Desk(opened, clock, locales.resolveLocale(request), words))
                .orElseThrow(() -> new IllegalStateException("a page under /j/ is reached with a pass only"));
    }
}
