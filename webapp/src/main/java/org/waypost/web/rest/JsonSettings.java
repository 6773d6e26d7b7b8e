package org.waypost.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;

/** How JSON is read and written: absent fields stay absent, records are taken as they are. */
public class JsonSettings implements ContextResolver<Jsonb> {
    static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
