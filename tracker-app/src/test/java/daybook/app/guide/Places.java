package daybook.app.guide;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a person can go: the pages and the commands that the code has. */
record Places(Set<String> pages, Set<String> commands) {
    static Places ofTheCode() {
        JavaClasses app = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("daybook.app.web", "daybook.app.cli");
        return new Places(collect(app, Places::pagesOf), collect(app, Places::commandOf));
    }

    private static Set<String> collect(JavaClasses classes, Function<JavaClass, Stream<String>> of) {
        Set<String> all = new TreeSet<>();
        classes.forEach(each -> of.apply(each).forEach(all::add));
        return all;
    }

    private static Stream<String> commandOf(JavaClass type) {
        return type.tryGetAnnotationOfType(picocli.CommandLine.Command.class).stream()
                .map(picocli.CommandLine.Command::name);
    }

    private static Stream<String> pagesOf(JavaClass type) {
        List<String> prefixes = type.tryGetAnnotationOfType(
                        org.springframework.web.bind.annotation.RequestMapping.class)
                .map(mapping -> first(mapping.value(), mapping.path()))
                .orElse(List.of(""));
        return type.getMethods().stream()
                .flatMap(method -> paths(method).stream())
                .flatMap(path -> prefixes.stream().map(prefix -> plain(prefix + path)));
    }

    private static List<String> paths(JavaMethod method) {
        return method.tryGetAnnotationOfType(org.springframework.web.bind.annotation.GetMapping.class)
                .map(mapping -> first(mapping.value(), mapping.path()))
                .orElse(List.of());
    }

    private static List<String> first(String[] value, String[] path) {
        List<String> either = Arrays.asList(value.length > 0 ? value : path);
        return either.isEmpty() ? List.of("") : either;
    }

    /** Without the journal's own part, and "." for the page that asks how it left you. */
    private static String plain(String path) {
        String rest = path.replaceFirst("^/j/\\{[^}]*}", "").replaceAll("\\{(\\w+):[^/]*}", "{$1}");
        return rest.equals("/") || rest.isEmpty() ? "." : rest.substring(1);
    }
}
