package daybook.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Chromium for a test class. A page remembers whatever it said on its console, and reaches no other host. */
public final class Chromium implements AutoCloseable {
    /** Width and height in CSS pixels. */
    public record Size(int width, int height) {}

    public static final Size PHONE = new Size(390, 844);
    public static final Size SMALL = new Size(320, 640);
    public static final Size DESK = new Size(1280, 900);

    /** Every layout there is: between the phone and the desk nothing is laid out in a third way. */
    public static final List<Size> SIZES = List.of(SMALL, PHONE, DESK);

    /** What stands in for the exit page, since no test leaves the machine. */
    public static final String ELSEWHERE = "It will be dry and mild.";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final List<String> said = new ArrayList<>();

    private final HttpServer elsewhere;

    public Chromium() {
        elsewhere = elsewhere();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("browser.path", "/usr/bin/chromium")))
                        // Playwright turns the back/forward cache off, and with it what a test of Leave is about.
                        .setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")));
    }

    /** @return a new browser window with nothing in it */
    public Page page(Size size) {
        return page(size, new Browser.NewContextOptions());
    }

    public Page pageWithoutScripts(Size size) {
        return page(size, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private Page page(Size size, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setViewportSize(size.width(), size.height())
                .setLocale("en-GB")
                .setHasTouch(size.width() < 600)
                .setReducedMotion(ReducedMotion.REDUCE));
        Page page = context.newPage();
        page.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
        page.onPageError(said::add);
        return page;
    }

    /** Makes Leave go to a page of this machine, on another port. Nothing is intercepted: that would keep Back from working. */
    public void leadElsewhere(Page page) {
        page.evaluate("url => { document.getElementById('leave').dataset.exit = url }", elsewhereUrl());
    }

    public String elsewhereUrl() {
        return "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/weather";
    }

    private static HttpServer elsewhere() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] body = ("<!doctype html><title>Weather</title><p>" + ELSEWHERE).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what pages said on their consoles, such as a style that the policy refused */
    public List<String> said() {
        return List.copyOf(said);
    }

    /** Looks at a page in every size, light and dark: nothing for axe to find, nothing wider than the window. */
    public static void lookedOver(Page page) {
        for (ColorScheme look : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look));
            for (Size size : SIZES) {
                page.setViewportSize(size.width(), size.height());
                String where = page.url() + " " + size.width() + " " + look;
                assertEquals(0, page.evaluate("document.documentElement.scrollWidth - innerWidth"), where);
                assertEquals(
                        List.of(),
                        new AxeBuilder(page)
                                        .withTags(List.of(
                                                "wcag2a",
                                                "wcag2aa",
                                                "wcag21a",
                                                "wcag21aa",
                                                "wcag22aa",
                                                "best-practice"))
                                        .analyze()
                                        .getViolations()
                                        .stream()
                                        .map(found -> found.getId() + " "
                                                + found.getNodes().getFirst().getTarget())
                                        .toList(),
                        where);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(PHONE.width(), PHONE.height());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        elsewhere.stop(0);
    }
}
