// SPDX-License-Identifier: Apache-2.0
#include "base/xmlsentence.h"

#include <algorithm>
#include <array>

#include <libxml/xmlerror.h>

namespace base {

namespace {

struct Known
{
    int code;
    const char *marked; // %1 and %2 are the names that libxml2 gives with it
};

constexpr std::array Sentences = {
    Known{XML_ERR_DOCUMENT_EMPTY,
          QT_TRANSLATE_NOOP("core", "The document does not begin with an element.")},
    Known{XML_ERR_DOCUMENT_END,
          QT_TRANSLATE_NOOP("core", "Extra content stands behind the end of the root element.")},
    Known{XML_ERR_TAG_NAME_MISMATCH,
          QT_TRANSLATE_NOOP("core", "Tags mismatch: %1 is open, and the end tag is of %2.")},
    Known{XML_ERR_TAG_NOT_FINISHED,
          QT_TRANSLATE_NOOP("core", "The document ends before the end tag of %1.")},
    Known{XML_ERR_LTSLASH_REQUIRED,
          QT_TRANSLATE_NOOP("core", "The document ends within an element.")},
    Known{XML_ERR_GT_REQUIRED, QT_TRANSLATE_NOOP("core", "The > of a tag is missing.")},
    Known{XML_ERR_NAME_REQUIRED, QT_TRANSLATE_NOOP("core", "A name is missing, or is not a name.")},
    Known{XML_ERR_SPACE_REQUIRED, QT_TRANSLATE_NOOP("core", "White space is missing.")},
    Known{XML_ERR_ATTRIBUTE_NOT_STARTED,
          QT_TRANSLATE_NOOP("core", "The value of an attribute must stand between quotes.")},
    Known{XML_ERR_ATTRIBUTE_NOT_FINISHED,
          QT_TRANSLATE_NOOP("core", "The closing quote of an attribute's value is missing.")},
    Known{XML_ERR_ATTRIBUTE_WITHOUT_VALUE,
          QT_TRANSLATE_NOOP("core", "The attribute %1 has no value.")},
    Known{XML_ERR_ATTRIBUTE_REDEFINED,
          QT_TRANSLATE_NOOP("core", "The attribute %1 is redefined in the same tag.")},
    Known{XML_NS_ERR_ATTRIBUTE_REDEFINED,
          QT_TRANSLATE_NOOP("core", "The attribute %1 is redefined in the same tag.")},
    Known{XML_ERR_LT_IN_ATTRIBUTE,
          QT_TRANSLATE_NOOP("core", "In the value of an attribute < is written as &lt;.")},
    Known{XML_ERR_MISPLACED_CDATA_END,
          QT_TRANSLATE_NOOP("core", "]]> must not stand in a text; > is written as &gt;.")},
    Known{XML_ERR_ENTITYREF_SEMICOL_MISSING,
          QT_TRANSLATE_NOOP("core", "A reference has no semicolon; & is written as &amp;.")},
    Known{XML_ERR_UNDECLARED_ENTITY, QT_TRANSLATE_NOOP("core", "The entity %1 is not defined.")},
    Known{XML_ERR_INVALID_CHAR,
          QT_TRANSLATE_NOOP("core", "There is a character that XML does not allow.")},
    Known{XML_ERR_INVALID_CHARREF,
          QT_TRANSLATE_NOOP("core", "There is a character that XML does not allow.")},
    Known{XML_ERR_COMMENT_NOT_FINISHED, QT_TRANSLATE_NOOP("core", "A comment has no end.")},
    Known{XML_ERR_HYPHEN_IN_COMMENT,
          QT_TRANSLATE_NOOP("core", "Two hyphens must not stand in a comment.")},
    Known{XML_ERR_CDATA_NOT_FINISHED, QT_TRANSLATE_NOOP("core", "A CDATA section has no end.")},
    Known{XML_ERR_PI_NOT_FINISHED,
          QT_TRANSLATE_NOOP("core", "A processing instruction has no end.")},
    Known{XML_ERR_RESERVED_XML_NAME,
          QT_TRANSLATE_NOOP("core", "The XML declaration must be the first of a document.")},
    Known{XML_ERR_UNKNOWN_VERSION,
          QT_TRANSLATE_NOOP("core", "This is XML of version %1; only version 1.0 is read.")},
    Known{XML_NS_ERR_UNDEFINED_NAMESPACE,
          QT_TRANSLATE_NOOP("core", "The namespace prefix %1 is not declared.")},
    Known{XML_NS_ERR_XML_NAMESPACE,
          QT_TRANSLATE_NOOP("core", "A namespace declaration says what it must not say.")},
    Known{XML_NS_ERR_QNAME,
          QT_TRANSLATE_NOOP("core", "A name has more than one prefix, or an empty one.")},
};

QString words(const char *utf8)
{
    return QString::fromUtf8(utf8).simplified();
}

} // namespace

Sentence xmlSentence(const _xmlError &error)
{
    const auto known = std::find_if(Sentences.begin(), Sentences.end(),
                                    [&](const Known &each) { return each.code == error.code; });
    if (known == Sentences.end())
        return words(error.message);
    // Of an attribute with a prefix libxml2 tells both by themselves.
    if (error.code == XML_ERR_ATTRIBUTE_REDEFINED && error.str2)
        return Sentence(known->marked).arg(words(error.str1) + u':' + words(error.str2));
    return Sentence(known->marked).arg(words(error.str1), words(error.str2));
}

} // namespace base
