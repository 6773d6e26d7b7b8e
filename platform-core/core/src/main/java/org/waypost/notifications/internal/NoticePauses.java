package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For how many seconds mail of one sitting is gathered: {@code waypost.notices.pause} and {@code waypost.notices.longest}. */
@ApplicationScoped
class NoticePauses {
    @Inject
    @ConfigProperty(name = "waypost.notices.pause", defaultValue = "60")
    private int pause;

    @Inject
    @ConfigProperty(name = "waypost.notices.longest", defaultValue = "300")
    private int longest;

    NoticeRhythm rhythm() {
        return new NoticeRhythm(Duration.ofSeconds(pause), Duration.ofSeconds(longest));
    }
}
