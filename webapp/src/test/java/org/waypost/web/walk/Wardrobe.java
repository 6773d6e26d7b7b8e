package org.waypost.web.walk;

import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.Screen;
import org.waypost.web.it.Visitor;

/** People with a screen of each kind, signed in once and then reused. */
final class Wardrobe implements AutoCloseable {
    private final Browsers browsers;
    private final Map<Worn, Visitor> visitors = new HashMap<>();

    private record Worn(Optional<String> person, Screen screen, ColorScheme scheme) {}

    Wardrobe(Browsers browsers) {
        this.browsers = browsers;
    }

    Visitor visitor(SitePage page, Screen screen, ColorScheme scheme) {
        return visitors.computeIfAbsent(new Worn(page.person(), screen, scheme), worn -> {
            Visitor visitor = browsers.visitor(screen, scheme);
            page.person().ifPresent(email -> visitor.signsIn(page.site(), email));
            return visitor;
        });
    }

    @Override
    public void close() {
        visitors.values().forEach(Visitor::close);
    }
}
