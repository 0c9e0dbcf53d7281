package daybook.app.web;

import daybook.app.store.JournalHome;
import java.net.InetAddress;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The Spring side of the application: pages and the rules about who may see them. It starts for nothing but serving. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan(basePackages = {"daybook.app.web", "daybook.app.security", "daybook.app.rest"})
class WebApp {
    /** Set in code and last: no environment variable can open the server to a network. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> loopbackOnly(JournalHome home) {
        return tomcat -> {
            tomcat.setAddress(InetAddress.getLoopbackAddress());
            // Otherwise the container makes folders of its own among everybody's temporary files.
            tomcat.setBaseDirectory(WebServer.own(home.folder()).toFile());
            tomcat.setDocumentRoot(WebServer.own(home.folder()).toFile());
        };
    }

    /** A redirect after a post is 303, so that the browser asks with GET. */
    @Bean
    SmartInitializingSingleton redirectsBy303(ThymeleafViewResolver views) {
        return () -> views.setRedirectHttp10Compatible(false);
    }
}
