package org.waypost.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waypost.web.rest.ApiApplication;
import org.waypost.web.rest.UiApplication;

/** The table of routes and the code tell the same. */
class RouteTableTest {
    @Test
    void every_route_of_the_code_has_a_row_and_every_row_a_route() {
        List<Route> rows = RouteRow.ALL.stream().map(RouteRow::route).toList();

        assertThat(Route.all()).isNotEmpty().containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void a_class_with_a_path_is_registered_so_that_it_is_counted() {
        List<String> withPath = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.waypost.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(new ApiApplication().getClasses()).extracting(Class::getName).containsAll(withPath);
        assertThat(withPath).isNotEmpty();
    }

    @Test
    void scripts_of_pages_and_programs_use_the_same_routes() {
        assertThat(resources(new UiApplication().getClasses())).isEqualTo(resources(new ApiApplication().getClasses()));
    }

    private static List<String> resources(Set<Class<?>> classes) {
        return classes.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .map(Class::getName)
                .sorted()
                .toList();
    }
}
