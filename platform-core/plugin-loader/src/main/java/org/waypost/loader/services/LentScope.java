package org.waypost.loader.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.TenantSettings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;
import org.waypost.spi.host.HostHttp;
import org.waypost.spi.host.ProcessRunner;
import org.waypost.spi.host.TokenCache;
import org.waypost.spi.host.ValueStore;

/** The scope of one product. */
final class LentScope implements SpiScope {
    private final HostServices host;
    private final PluginPackage found;
    private final TenantSettings settings;
    private final HostHttp http;
    private final TokenCache tokens;
    private final ProcessRunner programs;

    LentScope(HostServices host, PluginPackage found, TenantSettings settings, HostHttp http) {
        this.host = host;
        this.found = found;
        this.settings = settings;
        this.http = http;
        this.tokens = new MemoryTokens(host.clock());
        this.programs = new Programs(found.permissions().programs(), host.machine());
    }

    @Override
    public String tenant() {
        return settings.tenant();
    }

    @Override
    public HostHttp http() {
        return http;
    }

    @Override
    public TokenCache tokens() {
        return tokens;
    }

    @Override
    public ValueStore values() {
        return host.values().of(found.id(), settings.tenant());
    }

    @Override
    public Clock clock() {
        return host.clock();
    }

    @Override
    public ProcessRunner processes() {
        return programs;
    }

    @Override
    public Path directory() {
        if (!found.permissions().directory()) {
            throw SpiException.unsupported("A folder without 'Waypost-Directory: true'");
        }
        try {
            return Files.createDirectories(host.folder(found.id()));
        } catch (IOException e) {
            throw new SpiException(SpiErrorCode.DOWN, "The plugin's folder cannot be made", e);
        }
    }
}
