package daybook.app.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where style, scripts and fonts come from, and what a handler may ask for. */
@Configuration(proxyBeanMethods = false)
class WebPaths implements WebMvcConfigurer {
    private final DeskResolver desks;

    WebPaths(DeskResolver desks) {
        this.desks = desks;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/s/htmx/*")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/");
        registry.addResourceHandler("/s/**").addResourceLocations("classpath:/static/");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(desks);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HushAtNextAction())
                .addPathPatterns("/j/**")
                .excludePathPatterns("/j/*/awake", "/j/*/undo");
    }
}
