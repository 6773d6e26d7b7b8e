package org.waypost.tenancy.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waypost.tenancy.TenantProfile;

/** Keeps a tenant's profile as one JSON document. */
@Converter
public class TenantProfileConverter implements AttributeConverter<TenantProfile, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(TenantProfile profile) {
        try {
            return JSON.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public TenantProfile convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, TenantProfile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable tenant profile", e);
        }
    }
}
