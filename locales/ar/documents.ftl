documents-not-kept = العلامات لا تُحفظ. وتزول عند مغادرة هذه الصفحة.
documents-details = بياناتك الأساسية
documents-facts = ما يستند إليه هذا
