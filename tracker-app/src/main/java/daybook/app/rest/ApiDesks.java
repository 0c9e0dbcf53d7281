package daybook.app.rest;

import daybook.app.session.Opened;
import daybook.app.session.Sitting;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler the {@link ApiDesk}. A sample that is being looked at is no journal: what is sent to it would be gone. */
@Component
class ApiDesks implements HandlerMethodArgumentResolver {
    private final Sitting sitting;
    private final Clock clock;

    ApiDesks(Sitting sitting, Clock clock) {
        this.sitting = sitting;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(ApiDesk.class);
    }

    @Override
    public ApiDesk resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        Opened opened = sitting.opened()
                .filter(open -> !open.sample() && !open.journal().closed())
                .orElseThrow(() -> Problem.of(423, "locked").stop());
        return new ApiDesk(sitting, opened.journal(), clock, ApiLanguage.of(request));
    }
}
