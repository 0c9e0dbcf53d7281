package daybook.app.security;

import daybook.app.session.Sitting;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** What is open to whom. What is not named here is not there. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    @Bean
    SecurityFilterChain doors(HttpSecurity http, Sitting sitting) {
        return http.authorizeHttpRequests(may -> may.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/", "/unlock", "/open", "/s/**", "/api/**")
                        .permitAll()
                        .requestMatchers("/j/{key}/start", "/j/{key}/start/**", "/j/{key}/leave", "/j/{key}/lock")
                        .hasAnyAuthority(KnowsThePass.STARTING, KnowsThePass.UNLOCKED)
                        .requestMatchers("/j/**")
                        .hasAuthority(KnowsThePass.UNLOCKED)
                        .anyRequest()
                        .denyAll())
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()).ignoringRequestMatchers("/api/**"))
                .addFilterBefore(new KnowsThePass(sitting), CsrfFilter.class)
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(no -> no.authenticationEntryPoint((request, response, why) -> {
                    if (request.getRequestURI().startsWith("/j/")) {
                        WhenLocked.answer(request, response);
                    } else {
                        response.sendError(404);
                    }
                }))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                // EveryAnswer writes them, on refusals of the servlet container too
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A path with odd characters in it is no page of ours. */
    @Bean
    RequestRejectedHandler oddPaths() {
        return new HttpStatusRequestRejectedHandler(404);
    }
}
