// SPDX-License-Identifier: Apache-2.0
#pragma once

// What OpenSSL's libcrypto hands out, freed at the end of its scope. Only for the sources of this
// module.

#include <memory>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace tls::openssl {

struct Free
{
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
    void operator()(BIGNUM *number) const { BN_free(number); }
};
template <class Type>
using Owned = std::unique_ptr<Type, Free>;

} // namespace tls::openssl
