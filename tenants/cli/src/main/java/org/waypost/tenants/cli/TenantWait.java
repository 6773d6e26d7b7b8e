package org.waypost.tenants.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Waits until the platform has finished with a tenant. */
public final class TenantWait {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMillis(300);

    private final PlatformApi api;
    private final InstantSource clock;
    private final Pause pause;

    TenantWait(PlatformApi api, InstantSource clock, Pause pause) {
        this.api = api;
        this.clock = clock;
        this.pause = pause;
    }

    /** One that looks three times a second, for five minutes at most. */
    public static TenantWait patient(PlatformApi api) {
        return new TenantWait(api, InstantSource.system(), Pause.REAL);
    }

    /**
     * Returns when the tenant is active and raises {@link CliException} when it failed or takes too long.
     *
     * @param progress gets a line now and then while nothing happens
     */
    public Tenant untilActive(String slug, Consumer<String> progress) {
        Instant begun = clock.instant();
        Instant told = begun;
        while (true) {
            Tenant tenant = api.tenant(slug);
            if (tenant.status() == Tenant.Status.ACTIVE) {
                return tenant;
            }
            refuseHopeless(tenant, Duration.between(begun, clock.instant()));
            if (Duration.between(told, clock.instant()).toSeconds() >= 5) {
                told = clock.instant();
                progress.accept(
                        "still working after " + Duration.between(begun, told).toSeconds() + " s");
            }
            pause.take(STEP);
        }
    }

    private static void refuseHopeless(Tenant tenant, Duration waited) {
        if (tenant.status() == Tenant.Status.FAILED) {
            throw CliException.failed(
                    tenant.slug() + " could not be created: " + tenant.problem().orElse("the platform gave no reason"));
        }
        if (waited.compareTo(LONGEST) > 0) {
            throw CliException.failed(tenant.slug() + " is not ready after five minutes. The platform goes on trying;"
                    + " look at its jobs on the administration page.");
        }
    }

    /** How time passes between two looks. */
    interface Pause {
        Pause REAL = duration -> {
            try {
                Thread.sleep(duration.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw CliException.failed("Interrupted while waiting");
            }
        };

        void take(Duration duration);
    }
}
