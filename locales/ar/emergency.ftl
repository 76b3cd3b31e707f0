emergency-title = أرقام الطوارئ
emergency-in-writing = إذا لم يكن الكلام ممكنًا
emergency-more = المزيد عن هذه الأرقام ومصادرنا
help-lines-title = أرقام أخرى
