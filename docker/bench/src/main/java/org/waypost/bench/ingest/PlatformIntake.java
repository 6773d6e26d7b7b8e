package org.waypost.bench.ingest;

import java.io.IOException;
import java.util.List;
import org.waypost.bench.platform.Http;
import org.waypost.bench.platform.Location;
import org.waypost.local.LocalPlatform;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.Picture;

/** The platform's REST API, all of its road. */
final class PlatformIntake implements Intake {
    private final Http http = new Http();
    private final LocalPlatform platform;
    private final Location location;

    PlatformIntake(LocalPlatform platform, Location location) {
        this.platform = platform;
        this.location = location;
    }

    @Override
    public List<String> hand(List<Picture> pictures) {
        return location.api().intake(pictures).stream()
                .map(PlatformIntake::stored)
                .toList();
    }

    private static String stored(LocationApi.Intake result) {
        if (!result.status().equals("stored")) {
            throw new IllegalStateException(result.name() + " is " + result.status() + ": " + result.message());
        }
        return result.itemId();
    }

    @Override
    public byte[] read(String place) throws IOException, InterruptedException {
        return http.bytes(200, location.original(place), "Authorization", location.bearer());
    }

    @Override
    public long pid() {
        return platform.serverPid();
    }
}
