package org.waypost.plugins.storage.s3;

import java.util.List;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/**
 * How the server is asked to encrypt what it stores.
 *
 * @param algorithm what to ask for; null leaves it to the bucket
 * @param kmsKey the key for {@code aws:kms}; null for the account's own
 */
record Encryption(ServerSideEncryption algorithm, String kmsKey) {
    static final String NONE = "none";

    static Encryption of(String setting, String kmsKey) {
        return setting.equals(NONE)
                ? new Encryption(null, null)
                : new Encryption(ServerSideEncryption.fromValue(setting), kmsKey);
    }

    static List<String> settings() {
        return List.of(NONE, ServerSideEncryption.AES256.toString(), ServerSideEncryption.AWS_KMS.toString());
    }
}
